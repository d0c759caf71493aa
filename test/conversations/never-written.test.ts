import { playLabelled } from '../harness/play-labelled.ts'

playLabelled(file => file.startsWith('never-'))
