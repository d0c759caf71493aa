import { adapterContract } from '../../contracts/adapter.ts'
import { SlackPeer } from './slack-peer.ts'

adapterContract('Slack', () => SlackPeer.open())
