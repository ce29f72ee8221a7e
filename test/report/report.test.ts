/** The report page: self-contained, linked both ways, and inert whatever the texts hold. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import { FACT_ROLES, FACT_TYPES } from '../../src/emit/schema.ts'
import { createExtractor, type Extractor } from '../../src/pipeline/extractor.ts'
import { edtfRange } from '../../src/report/edtf-range.ts'
import { html } from '../../src/report/html.ts'
import { ROLE_LABELS, TYPE_LABELS } from '../../src/report/labels.ts'
import { type Document, reportPage } from '../../src/report/page.ts'
import { shortNumber, valueText } from '../../src/report/values.ts'
import type { DocumentInput } from '../../src/types.ts'

const seeds = join(import.meta.dirname, '../../seeds')
let extractor: Extractor
let documents: Document[]
let page: string
beforeAll(() => {
  extractor = createExtractor()
  documents = readdirSync(seeds).map((file) => read({ id: file, text: readFileSync(join(seeds, file), 'utf8') }))
  page = reportPage(documents)
})
const read = (input: DocumentInput): Document => ({ record: extractor.extract(input), text: input.text })
const letters = (text: string | null): string => (text ?? '').replace(/\s+/gu, '')

describe('the page', () => {
  it('is right to left, in Arabic, and needs no network', () => {
    const { document } = parseHTML(page)
    expect(document.documentElement.getAttribute('dir')).toBe('rtl')
    expect(document.documentElement.getAttribute('lang')).toBe('ar')
    expect(document.querySelectorAll('link, img, iframe, object, script[src], style[src]')).toHaveLength(0)
    expect(page).not.toMatch(/(?:href|src)="(?!#)/u)
    expect(page).not.toMatch(/url\(|@import/u)
  })
  it('holds every text whole and every fact once', () => {
    const { document } = parseHTML(page)
    const texts = [...document.querySelectorAll('.text')].map((one) => letters(one.textContent))
    expect(texts).toEqual(documents.map(({ text }) => letters(text)))
    expect(document.querySelectorAll('.fact')).toHaveLength(documents.reduce((sum, { record }) => sum + record.facts.length, 0))
    for (const one of document.querySelectorAll('.fact')) expect(one.querySelector('h3')?.textContent).not.toBe('')
  })
  it('links facts and text both ways: every link has its one target', () => {
    const { document } = parseHTML(page)
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...document.querySelectorAll('a[href]')].map((one) => (one.getAttribute('href') ?? '').slice(1))
    const known = new Set(ids)
    expect(links.filter((id) => !known.has(id))).toEqual([])
    expect(document.querySelectorAll('.text a[data-facts]').length).toBeGreaterThan(50)
    expect(document.querySelectorAll('.fact dd a').length).toBeGreaterThan(50)
  })
  it('starts a filler at the piece that its link names', () => {
    const { document } = parseHTML(page)
    for (const link of document.querySelectorAll('.fact .filler a')) {
      const piece = document.getElementById((link.getAttribute('href') ?? '').slice(1))
      expect(letters(link.textContent).startsWith(letters(piece?.textContent ?? '').slice(0, 3))).toBe(true)
    }
  })
  it('has filters with names, labelled regions and headings', () => {
    const { document } = parseHTML(page)
    for (const form of document.querySelectorAll('form.filters')) {
      expect([...form.querySelectorAll('legend')].map((one) => one.textContent)).toEqual(['النوع', 'الحالة'])
      for (const box of form.querySelectorAll('input')) expect(box.parentElement?.localName).toBe('label')
    }
    for (const region of document.querySelectorAll('section[aria-label], article')) {
      expect(region.getAttribute('aria-label') ?? document.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent).toBeTruthy()
    }
    expect(document.querySelectorAll('h1')).toHaveLength(1)
  })
  it('draws charts from left to right, with a name and a row for each dated fact', () => {
    const { document } = parseHTML(page)
    const figures = [...document.querySelectorAll('figure')]
    expect(figures.length).toBeGreaterThan(2)
    for (const figure of figures) {
      expect(figure.getAttribute('dir')).toBe('ltr')
      expect(figure.querySelector('svg')?.getAttribute('aria-label')).toBe(figure.querySelector('figcaption')?.textContent)
      for (const value of [...figure.querySelectorAll('rect')].flatMap((r) => ['x', 'y', 'width', 'height'].map((name) => Number(r.getAttribute(name))))) {
        expect(value >= 0 && value <= 4000).toBe(true)
      }
    }
  })
  it('counts over all documents on its index, which a single document has not', () => {
    const { document } = parseHTML(page)
    expect([...document.querySelectorAll('.totals b')].map((one) => Number(one.textContent?.replace(',', '')))).toEqual([
      documents.length,
      documents.reduce((sum, { record }) => sum + record.facts.length, 0),
      documents.reduce((sum, { record }) => sum + record.mentions.length, 0),
    ])
    expect(document.querySelectorAll('nav tbody tr')).toHaveLength(documents.length)
    const single = parseHTML(reportPage(documents.slice(0, 1))).document
    expect(single.querySelector('nav, .totals')).toBeNull()
    expect(single.querySelectorAll('h1')).toHaveLength(1)
  })
  it('is the same for the same documents', () => {
    expect(reportPage(documents)).toBe(page)
  })
})

describe('payloads', () => {
  const payload = `"><script>alert(1)</script><img src=x onerror=alert(2)>'</style></title><!-- &lt;b&gt; javascript:alert(3) \u0000\ud800`
  it('in text, title, publisher, file name and id stay text', () => {
    const text = `${payload}\n\nسلمت اليابان 30 شاحنة ${payload} لوزارة الزراعة في 4 حزيران 2019. ${payload}`
    const hostile = read({ id: payload, source: payload, title: payload, publisher: payload, text })
    for (const documents of [[hostile], [hostile, hostile]]) {
      const made = reportPage(documents)
      const { document } = parseHTML(made)
      expect(document.querySelectorAll('script')).toHaveLength(1)
      expect(document.querySelectorAll('img')).toHaveLength(0)
      expect([...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames().filter((name: string) => name.startsWith('on')))).toEqual([])
      expect(made.match(/<script/gu)).toHaveLength(1)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
      expect(made).not.toMatch(/[\u0000]|\p{Cs}/u)
      expect(document.querySelector('title')?.textContent).toContain(documents.length === 1 ? 'alert(1)' : 'وقائع')
    }
  })
  it('could not run if they were not escaped: the policy allows one script by its hash', () => {
    const { document } = parseHTML(page)
    const hash = createHash('sha256')
      .update(document.querySelector('script')?.textContent ?? '')
      .digest('base64')
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
    expect(policy).toContain(`script-src 'sha256-${hash}'`)
    expect(policy).toContain("default-src 'none'")
  })
  it('are escaped by the template wherever they are put', () => {
    expect(html`<a title="${'"<&>\''}">${['<', html`<b>`]}</a>`.text).toBe('<a title="&quot;&lt;&amp;&gt;&#39;">&lt;<b></a>')
    expect(html`${null}${undefined}${false}${0}`.text).toBe('0')
  })
})

describe('an empty document', () => {
  it('says that there is nothing', () => {
    expect(parseHTML(reportPage([read({ id: 'x', text: '' })])).document.querySelector('.none')?.textContent).toBe('لا وقائع.')
  })
})

describe('labels', () => {
  it('are there for each type and role', () => {
    for (const type of FACT_TYPES) {
      expect(TYPE_LABELS[type]).toMatch(/^[\u0621-\u0652 ]+$/u)
      for (const role of FACT_ROLES[type]) expect(ROLE_LABELS[role], role).toMatch(/^[\u0621-\u0652ـ ]+$/u)
    }
  })
})

describe('edtfRange', () => {
  const days = (iso: string): number => Date.parse(iso) / 86_400_000
  it.each([
    ['2020', '2020-01-01', '2021-01-01'],
    ['2020-12', '2020-12-01', '2021-01-01'],
    ['2020-02-29', '2020-02-29', '2020-03-01'],
    ['2014-22', '2014-06-01', '2014-09-01'],
    ['2014-24', '2014-12-01', '2015-03-01'],
    ['199X', '1990-01-01', '2000-01-01'],
    ['19XX', '1900-01-01', '2000-01-01'],
    ['2021-05-04T10:30', '2021-05-04', '2021-05-05'],
    ['2015/2016-03', '2015-01-01', '2016-04-01'],
  ])('%s', (edtf, from, to) => {
    expect(edtfRange(edtf)).toEqual({ from: days(from), to: days(to) })
  })
  it('keeps open ends open and leaves out what has no year', () => {
    expect(edtfRange('2015/..')).toEqual({ from: days('2015-01-01'), to: null })
    expect(edtfRange('../2015')).toEqual({ from: null, to: days('2016-01-01') })
    for (const none of ['XXXX-12-31', '../..', '', 'T10:30', '2020-13', '2015/XXXX-12']) expect(edtfRange(none), none).toBeNull()
  })
})

describe('values', () => {
  it.each([
    [{ amount: 850000000, currency: 'USD', bound: 'exact' }, '850,000,000 USD'],
    [{ amount: 5, max: 6, currency: null, bound: 'between' }, '5–6 ¤'],
    [{ value: 30, unit: '{house}', bound: 'more_than' }, '> 30 {house}'],
    [{ value: null, unit: '{person}', bound: 'about' }, '≈ ? {person}'],
    [{ edtf: null }, '?'],
    [{ class: 'truck', count: null, bound: 'exact' }, 'truck'],
    [{ name: 'مصر', latin: 'Egypt' }, 'Egypt'],
  ])('%j', (value, text) => {
    expect(valueText(value)).toBe(text)
  })
  it('are short on charts', () => {
    expect([850e6, 12.7e6, 999, 1500, 2.5e12].map(shortNumber)).toEqual(['850M', '12.7M', '999', '1.5K', '2.5T'])
  })
})
