import type { Source } from './sources.ts'

/** The ways round in which files import each other, each as the files that it passes. */
export function cyclesIn(sources: readonly Source[]): readonly string[] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]))
  const state = new Map<string, 'under way' | 'done'>()
  const cycles: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'under way') {
      cycles.push([...way.slice(way.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'under way')
    for (const next of importsOf.get(path) ?? []) if (importsOf.has(next)) visit(next, [...way, path])
    state.set(path, 'done')
  }
  for (const path of importsOf.keys()) visit(path, [])
  return cycles
}
