import type { WriteContext } from './command.ts'

/** The member of this name, or a sentence that says why none is meant. */
export async function memberNamed(name: string | undefined, context: WriteContext) {
  const wanted = name?.toLowerCase()
  const found = (await context.unit.members()).filter(member => !member.removed && member.name.toLowerCase() === wanted)
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  return found.length === 0 ? `Nobody here is called "${name}". See: members` : `Several people are called "${name}".`
}
