/** Members of a ZIP archive, by its central directory. */
import { inflateRawSync } from 'node:zlib'
import { WaqaiError } from '../../errors.ts'

const END = 0x06054b50
const ENTRY = 0x02014b50

/**
 * @param names wanted members
 * @param maxBytes largest member, unpacked
 * @returns the members that are there
 * @throws WaqaiError InputUnreadable for a damaged archive, Node's ERR_BUFFER_TOO_LARGE for a member above the limit
 */
export function readZip(bytes: Uint8Array, names: readonly string[], maxBytes: number, place: string): Map<string, Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = new Map<string, Uint8Array>()
  try {
    let end = buffer.length - 22
    while (buffer.readUInt32LE(end) !== END) end--
    let at = buffer.readUInt32LE(end + 16)
    for (let left = buffer.readUInt16LE(end + 10); left > 0 && buffer.readUInt32LE(at) === ENTRY; left--) {
      const nameLength = buffer.readUInt16LE(at + 28)
      const name = buffer.toString('utf8', at + 46, at + 46 + nameLength)
      if (names.includes(name)) found.set(name, member(buffer, at, maxBytes))
      at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
    }
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw error
    throw new WaqaiError('InputUnreadable', 'damaged ZIP archive', { place, cause: error })
  }
  return found
}

function member(buffer: Buffer, entry: number, maxOutputLength: number): Uint8Array {
  const method = buffer.readUInt16LE(entry + 10)
  const size = buffer.readUInt32LE(entry + 20)
  const local = buffer.readUInt32LE(entry + 42)
  const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
  const data = buffer.subarray(from, from + size)
  return method === 0 ? data : inflateRawSync(data, { maxOutputLength })
}
