/** How English tells a return that a customer made from one to a supplier. */
export function bothReturns(said: string): readonly string[] {
  return [`customer ${said}`, `${said} to supplier`]
}
