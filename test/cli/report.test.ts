/** `waqai report`, as a user runs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sentence, workshop } from './harness.ts'

const { run, put, work } = workshop()

describe('report', () => {
  it('writes one file for a folder, or to standard output', () => {
    put('news/أول.txt', sentence)
    put('news/second.txt', sentence)
    expect(run(['report', 'news', '--output', 'news.html'])).toEqual({ code: 0, out: '', err: '', lines: [] })
    const page = readFileSync(join(work, 'news.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/u)
    expect(page).toContain('news/أول.txt')
    const single = run(['report'], sentence)
    expect(single.code).toBe(0)
    expect(single.out).toContain('30 trucks')
  })
  it('goes on after what cannot be read, and exits 2', () => {
    const { code, out, err } = run(['report', 'missing.txt', 'news/second.txt'])
    expect({ code, err: err.includes('missing.txt') }).toEqual({ code: 2, err: true })
    expect(out).toContain('</html>')
    expect(run(['report', 'missing.txt'])).toMatchObject({ code: 2, out: '' })
  })
})
