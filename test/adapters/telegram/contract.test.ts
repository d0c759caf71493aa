import { adapterContract } from '../../contracts/adapter.ts'
import { TelegramPeer } from './peer.ts'

adapterContract('Telegram', () => TelegramPeer.open())
