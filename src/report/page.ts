/** One self-contained page, right to left: for one document its text and facts, for several an index above them. */
import { createHash } from 'node:crypto'
import type { DocumentRecord, EntityRecord } from '../emit/schema.ts'
import { articleText } from './article.ts'
import { amounts, type Placed, timeline } from './charts.ts'
import { factList } from './fact-list.ts'
import { html, Markup } from './html.ts'
import { TYPE_LABELS } from './labels.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

export type Document = Readonly<{ record: DocumentRecord; text: string }>
const TOP = 12

/** @returns the whole HTML file */
export function reportPage(documents: readonly Document[]): string {
  const titles = documents.map(({ record }) => record.document.title ?? record.document.id)
  const [only] = titles
  const name = documents.length === 1 ? (only as string) : `وقائع ${documents.length} من المقالات`
  // Scripts in the texts would not run even if they were not escaped: only this one is allowed.
  const allowed = createHash('sha256').update(SCRIPT).digest('base64')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${allowed}'; base-uri 'none'; form-action 'none'`
  const prefixes = documents.map((_, i) => `d${i + 1}-`)
  return html`<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${name}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
${documents.length === 1 ? '' : index(documents, titles, prefixes)}
${documents.map((document, i) => section(document, titles[i] as string, prefixes[i] as string, documents.length === 1))}
</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text
}

function section({ record, text }: Document, title: string, prefix: string, alone: boolean): Markup {
  const { published, publisher, source } = record.document
  const placed = record.facts.map((fact): Placed => ({ fact, prefix }))
  const about = [publisher, published?.edtf, source].filter((part): part is string => typeof part === 'string')
  return html`<article class="doc" id="${prefix}doc" aria-labelledby="${prefix}title">
<header>${alone ? html`<h1 id="${prefix}title"><bdi>${title}</bdi></h1>` : html`<h2 id="${prefix}title"><bdi>${title}</bdi></h2>`}
<p class="meta">${about.map((part, i) => html`${i > 0 ? ' · ' : ''}<bdi>${part}</bdi>`)}</p></header>
<div class="columns">
<section class="text" aria-label="النص">${articleText(record, text, prefix)}</section>
<section aria-label="الوقائع">${factList(record, prefix)}</section>
</div>
${timeline(placed)}${amounts(placed)}
</article>
`
}

function index(documents: readonly Document[], titles: readonly string[], prefixes: readonly string[]): Markup {
  const placed = documents.flatMap(({ record }, i) => record.facts.map((fact): Placed => ({ fact, prefix: prefixes[i] as string })))
  const total = (count: (record: DocumentRecord) => number): string => documents.reduce((sum, { record }) => sum + count(record), 0).toLocaleString('en')
  const rows = documents.map(
    ({ record }, i) =>
      html`<tr><td><a href="#${prefixes[i]}doc"><bdi>${titles[i]}</bdi></a></td><td>${record.document.published?.edtf}</td><td class="n">${record.facts.length}</td></tr>`,
  )
  const types = new Map<string, number>()
  for (const { fact } of placed) types.set(fact.type, (types.get(fact.type) ?? 0) + 1)
  return html`<header><h1>وقائع ${documents.length} من المقالات</h1>
<ul class="totals"><li><b>${documents.length}</b>مقالات</li><li><b>${total((r) => r.facts.length)}</b>وقائع</li><li><b>${total((r) => r.mentions.length)}</b>إشارات</li></ul></header>
<nav aria-label="المقالات"><table><thead><tr><th scope="col">المقال</th><th scope="col">التاريخ</th><th scope="col" class="n">الوقائع</th></tr></thead><tbody>${rows}</tbody></table></nav>
<div class="index">
${ranking(
  'أنواع الوقائع',
  [...types].map(([type, count]) => [TYPE_LABELS[type as keyof typeof TYPE_LABELS], count]),
)}
${ranking('الأشخاص', names(documents, 'person'))}
${ranking('المنظمات', names(documents, 'organization'))}
</div>
${timeline(placed)}${amounts(placed)}
`
}

/** Mentions of each name over all documents. */
function names(documents: readonly Document[], kind: EntityRecord['kind']): Array<[string, number]> {
  const found = new Map<string, number>()
  for (const { record } of documents) for (const e of record.entities) if (e.kind === kind) found.set(e.name, (found.get(e.name) ?? 0) + e.mentions.length)
  return [...found]
}

function ranking(title: string, counts: ReadonlyArray<readonly [string, number]>): Markup {
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TOP)
  return html`<section><h2>${title}</h2><table><tbody>${top.map(([name, count]) => html`<tr><td>${name}</td><td class="n">${count}</td></tr>`)}</tbody></table></section>`
}
