import { describe, expect, it } from 'vitest'
import { remembering } from '../../src/lexicon/remember.ts'

describe('remembering', () => {
  it('asks once for each spelling, also when the answer is nothing', () => {
    const asked: string[] = []
    const ask = remembering((text) => {
      asked.push(text)
      return text === 'nothing' ? null : text.length
    })
    expect([ask('one'), ask('nothing'), ask('one'), ask('nothing'), ask('three')]).toEqual([3, null, 3, null, 5])
    expect(asked).toEqual(['one', 'nothing', 'three'])
  })

  it('does not keep long texts', () => {
    let asked = 0
    const ask = remembering((text) => text.length + asked++ * 0)
    const long = 'ب'.repeat(200)
    expect([ask(long), ask(long)]).toEqual([200, 200])
    expect(asked).toBe(2)
  })
})
