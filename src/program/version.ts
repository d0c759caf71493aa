import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const PACKAGE = z.object({ version: z.string() })

/** The version of the program, from the package it lies in: as sources or built. */
export function programVersion(from: string = import.meta.dirname): string {
  const path = join(from, 'package.json')
  if (!existsSync(path)) return programVersion(dirname(from))
  return PACKAGE.parse(JSON.parse(readFileSync(path, 'utf8'))).version
}
