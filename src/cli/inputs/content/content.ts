/** What a document's file holds once its format is peeled off. */
export type Content = { text: string; title?: string; date?: string; publisher?: string; url?: string }

/** Without fields that hold nothing. */
export function content(text: string, metadata: { [K in Exclude<keyof Content, 'text'>]?: string | null | undefined } = {}): Content {
  const kept = Object.entries(metadata).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  return { text, ...Object.fromEntries(kept.map(([key, value]) => [key, (value as string).trim()])) }
}

/** The title as the first line, where the body does not begin with it. */
export function titled(title: string | undefined, body: string): string {
  const bare = (text: string): string => text.replace(/[\s\p{P}\p{M}ـ]+/gu, ' ').trim()
  if (!title || bare(body.slice(0, title.length + 20)).startsWith(bare(title))) return body
  return `${title}\n\n${body}`
}
