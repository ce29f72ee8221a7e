/** The facts of a document as cards, with filters by type and status. */
import type { DocumentRecord, FactRecord, FactStatus, FactType, Filler } from '../emit/schema.ts'
import { html, type Markup } from './html.ts'
import { ROLE_LABELS, STATUS_LABELS, TYPE_LABELS } from './labels.ts'
import { valueText } from './values.ts'

export function factList({ facts }: DocumentRecord, prefix: string): Markup {
  if (facts.length === 0) return html`<p class="none">لا وقائع.</p>`
  const types = counts(facts.map(({ type }) => type))
  const statuses = counts(facts.map(({ status }) => status))
  return html`<form class="filters" aria-label="تصفية الوقائع">
${filter('type', 'النوع', types, TYPE_LABELS as Record<string, string>)}
${filter('status', 'الحالة', statuses, STATUS_LABELS as Record<string, string>)}
<p role="status" data-shown>${facts.length}</p></form>
<ol class="facts">${facts.map((fact) => card(fact, prefix))}</ol>`
}

function counts(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1)
  return found
}

function filter(name: string, legend: string, values: ReadonlyMap<string, number>, labels: Record<string, string>): Markup {
  const boxes = [...values].map(
    ([value, count]) => html`<label><input type="checkbox" name="${name}" value="${value}" checked> ${labels[value] ?? value} <small>${count}</small></label>`,
  )
  return html`<fieldset><legend>${legend}</legend>${boxes}</fieldset>`
}

function card(fact: FactRecord, prefix: string): Markup {
  const said = fact.attribution?.speaker
  return html`
<li id="${prefix}${fact.id}" class="fact s-${fact.status}" data-type="${fact.type}" data-status="${fact.status}" tabindex="-1">
<p class="tags"><b>${TYPE_LABELS[fact.type as FactType]}</b> <span class="status">${STATUS_LABELS[fact.status as FactStatus]}</span></p>
<h3>${fact.summaryAr}</h3><p class="en" lang="en" dir="ltr">${fact.summary}</p>
<dl>${Object.entries(fact.roles).map(([role, list]) => html`<dt>${ROLE_LABELS[role as keyof typeof ROLE_LABELS] ?? role}</dt><dd>${list.map((f) => filler(f, prefix))}</dd>`)}
${said ? html`<dt>نقلاً عن</dt><dd><a href="#${prefix}c${said.start}">${said.text}</a></dd>` : ''}</dl></li>`
}

function filler({ text, start, value }: Filler, prefix: string): Markup {
  const normal = valueText(value)
  return html`<span class="filler"><a href="#${prefix}c${start}">${text}</a>${normal === '' ? '' : html` <bdi class="value" dir="ltr">${normal}</bdi>`}</span> `
}
