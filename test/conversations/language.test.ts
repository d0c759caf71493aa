import { playLabelled } from '../harness/play-labelled.ts'

// In three files, which are played side by side.
playLabelled(file => !file.startsWith('never-') && file < 'p')
