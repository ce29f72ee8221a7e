/** Where each rule and frame is defined, read off the source when the package is built: bundles keep no lines. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LITERAL = /'([a-z][a-z-]*[/.][a-z0-9._-]+)'/gu
const TEMPLATE = /`([a-z][a-z-]*[/.])\$\{\w+\}(-[a-z]+(?=`))?/gu

type Place = { path: string; line: number }

/**
 * @param folders of the source to read
 * @param ids rules that must be found
 * @returns `path:line` of each rule by its id; ids built from parts (`arrest.${subtype}`) stand where their last part does
 * Ids known only as they are made are found by `family.*`.
 */
export function ruleLocations(folders: readonly string[], ids: readonly string[]): Record<string, string> {
  const files = folders
    .flatMap((folder) =>
      (readdirSync(folder, { recursive: true }) as string[]).filter((f) => f.endsWith('.ts') && !f.includes('summary')).map((f) => join(folder, f)),
    )
    .sort()
  const literals = new Map<string, Place>()
  const defined = new Set<string>()
  const templates: Array<Place & { prefix: string; suffix: string; lines: readonly string[] }> = []
  for (const path of files) {
    const lines = readFileSync(path, 'utf8').split('\n')
    for (const [i, text] of lines.entries()) {
      if (/^(?:import|export) .* from /u.test(text)) continue
      for (const [, id] of text.matchAll(LITERAL)) {
        // Other files may name a rule that one of them defines.
        const defines = text.includes(`rule: '${id}'`) && !defined.has(id as string)
        if (defines) defined.add(id as string)
        if (defines || !literals.has(id as string)) literals.set(id as string, { path, line: i + 1 })
      }
      for (const [, prefix, suffix] of text.matchAll(TEMPLATE)) templates.push({ path, line: i + 1, prefix: prefix as string, suffix: suffix ?? '', lines })
    }
  }
  const locate = (id: string): Place | undefined => {
    const literal = literals.get(id)
    if (literal) return literal
    const template =
      templates.find((t) => id.startsWith(t.prefix) && id.endsWith(t.suffix) && t.suffix !== '') ?? templates.find((t) => id.startsWith(t.prefix))
    if (!template) return undefined
    const part = `'${id.slice(template.prefix.length, id.length - template.suffix.length)}'`
    const line = template.lines.findIndex((text) => text.includes(`(${part}`)) + 1 || template.lines.findIndex((text) => text.includes(part)) + 1
    return { path: template.path, line: line === 0 ? template.line : line }
  }
  const found: Record<string, string> = {}
  for (const id of [...new Set([...ids, ...literals.keys()])].sort()) {
    const place = locate(id)
    if (place) found[id] = `${place.path}:${place.line}`
  }
  for (const { prefix, path, line } of templates) found[`${prefix}*`] ??= `${path}:${line}`
  return found
}
