/** The Bot API's way to say no. */
export class ApiRefusal extends Error {
  readonly code: number
  readonly description: string
  readonly parameters: object | undefined

  constructor(code: number, description: string, parameters?: object) {
    super(description)
    this.code = code
    this.description = description
    this.parameters = parameters
  }
}
