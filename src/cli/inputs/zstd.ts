/** Zstandard streams (RFC 8878), in memory that their writer does not decide. */
import { WaqaiError } from '../../errors.ts'
import { modules } from '../modules.ts'
import type { Bytes } from './streams.ts'

/** Four bytes can say 128 KB: fed in sips, so that what comes out can be counted before more goes in. */
const SIP = 1024
/** What `zstd -d` takes without being asked to take more. */
const LARGEST_WINDOW = 2 ** 27

/** @throws WaqaiError DocumentTooLarge when unpacking needs a window that is too large */
export async function* unzstd(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const { Decompress } = await modules.zstd()
  let out: Uint8Array[] = []
  const stream = new Decompress((chunk) => void out.push(chunk))
  let first = true
  for await (const chunk of bytes) {
    if (first && windowOf(chunk) > LARGEST_WINDOW) {
      throw new WaqaiError(
        'DocumentTooLarge',
        `unpacking it takes a window of ${Math.round(windowOf(chunk) / 2 ** 20)} MB; compress it with a smaller one (zstd --long=27 at most)`,
      )
    }
    first = false
    for (let at = 0; at < chunk.length; at += SIP) {
      stream.push(chunk.subarray(at, at + SIP))
      yield* out
      out = []
    }
  }
  stream.push(new Uint8Array(0), true)
  yield* out
}

/** Bytes of the window that a frame asks for; 0 when its header is cut short. */
function windowOf(frame: Uint8Array): number {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.length)
  if (frame.length < 18) return 0
  const descriptor = view.getUint8(4)
  if ((descriptor & 0x20) === 0) {
    const window = view.getUint8(5)
    const base = 2 ** (10 + (window >> 3))
    return base + (base / 8) * (window & 7)
  }
  // A single segment: its window is its content.
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] as number)
  return [view.getUint8(at), view.getUint16(at, true) + 256, view.getUint32(at, true), Number(view.getBigUint64(at, true))][descriptor >> 6] as number
}
