/** A web page: its main article and what its head says about it. */

import { modules } from '../../modules.ts'
import { dayOf } from '../fields.ts'
import { type Content, content, titled } from './content.ts'
import { type DomNode, textOf } from './dom-text.ts'

const DATES = ['article:published_time', 'og:published_time', 'datePublished', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date']
const MORE_DATES = ['DC.date.issued', 'dcterms.issued', 'dcterms.created', 'DC.date', 'date']

type Element = { getAttribute(name: string): string | null; textContent: string | null }
type Page = { body: DomNode | null; querySelector(selector: string): Element | null; querySelectorAll(selector: string): Iterable<Element> }

/**
 * @param html the decoded page
 * @param url where it came from, if that is known
 * @returns the article's text, a block a line, its title first; the whole body's when no article stands out
 */
export async function readHtml(html: string, url?: string): Promise<Content> {
  const [{ parseHTML }, { Readability }] = await modules.html()
  const document = parseHTML(/<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document as unknown as Page
  const meta = (names: readonly string[]): string | undefined => firstMeta(document, names)
  const canonical = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta(['og:url']), url].find((u) => /^https?:/u.test(u ?? ''))
  const linked = linkedData(document)
  const date = [linked?.datePublished, meta(DATES), timeElement(document), meta(MORE_DATES)].map((d) => dayOf(d)).find(Boolean)
  const publisher = meta(['og:site_name', 'application-name', 'DC.publisher']) ?? linked?.publisher
  const heading = meta(['og:title', 'twitter:title', 'DC.title']) ?? linked?.headline
  const whole = document.body ? textOf(document.body) : ''
  // Readability takes the page apart: nothing may be read from it afterwards.
  const article = new Readability<DomNode>(document as never, { serializer: (node) => node as unknown as DomNode }).parse()
  const body = article?.content ? textOf(article.content) : ''
  const title = tidy(heading ?? article?.title ?? undefined)
  const metadata = { title, date, publisher: tidy(publisher ?? article?.siteName ?? undefined), url: canonical }
  return content(titled(title, body.length > 0 ? body : whole), metadata)
}

const tidy = (text: string | undefined): string | undefined => text?.replace(/\s+/gu, ' ').trim() || undefined

function firstMeta(document: Page, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const found = document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content')
      if (found?.trim()) return found
    }
  }
  return undefined
}

function timeElement(document: Page): string | undefined {
  const places = ['time[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'header time[datetime]', '[itemprop="datePublished"][content]']
  for (const place of places) {
    const found = document.querySelector(place)
    const written = found?.getAttribute('datetime') ?? found?.getAttribute('content')
    if (written) return written
  }
  return undefined
}

/** The news article among the page's JSON-LD, if one is there. */
function linkedData(document: Page): { datePublished?: string; headline?: string; publisher?: string } | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown
    try {
      value = JSON.parse(script.textContent ?? '')
    } catch {
      continue
    }
    const graph = (value as { '@graph'?: unknown } | null)?.['@graph'] ?? value
    for (const node of Array.isArray(graph) ? graph : [graph]) {
      if (!/(?:Article|BlogPosting|Report)$/u.test(String([(node as Record<string, unknown> | null)?.['@type']].flat()[0]))) continue
      const { datePublished, headline, publisher } = node as Record<string, unknown>
      const found = { datePublished, headline, publisher: (publisher as { name?: unknown } | undefined)?.name }
      return Object.fromEntries(Object.entries(found).filter(([, v]) => typeof v === 'string'))
    }
  }
  return undefined
}
