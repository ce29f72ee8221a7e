/** Reads JUnit XML strictly enough to notice what is not well-formed. */
import { DOMParser } from 'linkedom'

export type Case = { name: string; failure: string | null; error: string | null }

export function junitCases(xml: string): Case[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  return [...document.querySelectorAll('testcase')].map((one) => ({
    name: one.getAttribute('name') ?? '',
    failure: one.querySelector('failure')?.textContent ?? null,
    error: one.querySelector('error')?.textContent ?? null,
  }))
}
