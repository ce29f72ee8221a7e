import { readFileSync } from 'node:fs'

/** @returns the package's version */
export const packageVersion = (): string => (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
