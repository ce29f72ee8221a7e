/** Small files of each binary format, built by hand. */
import { crc32 } from 'node:zlib'

/** A ZIP archive of stored members. */
export function zip(members: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(members)) {
    const data = Buffer.from(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(typeof crc32 === 'function' ? crc32(data) : 0, 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]))
    parts.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, central, end])
}

/** A Word document; each paragraph is a list of runs. */
export function docx(paragraphs: string[][], title = ''): Buffer {
  const body = paragraphs.map((runs) => `<w:p>${runs.map((r) => `<w:r><w:t xml:space="preserve">${r}</w:t></w:r>`).join('')}</w:p>`).join('')
  const deleted = '<w:p><w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del></w:p>'
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'docProps/core.xml': `<cp:coreProperties xmlns:dc="d" xmlns:cp="c"><dc:title>${title}</dc:title></cp:coreProperties>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}${deleted}</w:body></w:document>`,
  })
}

/** A PDF of one page. Each line's letters are drawn from left to right in the order given, without an embedded font. */
export function pdf(lines: string[]): Buffer {
  const letters = [...new Set(lines.join(''))]
  const code = (c: string): string => (letters.indexOf(c) + 1).toString(16).padStart(4, '0')
  const utf16 = (c: string): string => Buffer.from(c, 'utf16le').swap16().toString('hex')
  const text = lines.map((line, i) => `1 0 0 1 72 ${760 - 16 * i} Tm <${Array.from(line).map(code).join('')}> Tj`).join('\n')
  const content = `BT /F1 12 Tf\n${text}\nET`
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${letters.length} beginbfchar
${letters.map((c) => `<${code(c)}> <${utf16(c)}>`).join('\n')}
endbfchar endcmap end end`
  const stream = (s: string): string => `<< /Length ${Buffer.byteLength(s)} >>\nstream\n${s}\nendstream`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 8 0 R >>',
    stream(cmap),
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = Buffer.byteLength(out)
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = Buffer.byteLength(out)
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  )
}

export type WarcEntry = { type: string; id: string; uri?: string; contentType?: string; body: string | Uint8Array }

export function warc(entries: WarcEntry[]): Buffer {
  return Buffer.concat(
    entries.flatMap(({ type, id, uri, contentType = 'application/http; msgtype=response', body }) => {
      const bytes = Buffer.from(body)
      const target = uri ? `WARC-Target-URI: ${uri}\r\n` : ''
      const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\n${target}Content-Type: ${contentType}\r\nContent-Length: ${bytes.length}\r\n\r\n`
      return [Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]
    }),
  )
}

/** A page with a menu, an article, and metadata in its head. */
export function page(options: { title: string; date: string; site: string; paragraphs: string[]; charset?: string }): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="${options.charset ?? 'utf-8'}"><title>${options.title} - ${options.site}</title>
<meta property="og:title" content="${options.title}"><meta property="og:site_name" content="${options.site}">
<meta property="article:published_time" content="${options.date}T08:30:00+03:00"><link rel="canonical" href="https://news.example/1">
<script>var x = "نص برمجي"</script></head><body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul></nav>
<div id="content"><article><h1>${options.title}</h1>${options.paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article></div>
<aside><a href="/2">اقرأ أيضا</a></aside><footer><p>جميع الحقوق محفوظة</p></footer></body></html>`
}
