/** Facts in a Parquet file, a row group at a time. */
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { COLUMNS, type Column, type Row } from '../../emit/formats/table.ts'
import type { Output } from './output.ts'
import { openSink } from './stream.ts'

const ROW_GROUP = 10_000
const TYPES = { string: 'STRING', number: 'DOUBLE', json: 'STRING' } as const

const columnData = (rows: readonly Row[]) =>
  (Object.entries(COLUMNS) as Array<[Column, keyof typeof TYPES]>).map(([name, type]) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data: rows.map((row) => row[name] ?? undefined),
  }))

/** @param path a file; standard output when absent */
export async function openParquet(path: string | undefined): Promise<Output> {
  const sink = await openSink(path)
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: columnData([]) }), createdBy: 'waqai' })
  let rows: Row[] = []
  const flush = async (): Promise<void> => {
    await sink.write(bytes.getBytes().slice())
    bytes.index = 0
  }
  const writeGroup = async (): Promise<void> => {
    if (rows.length > 0) await writer.write({ columnData: columnData(rows), rowGroupSize: ROW_GROUP })
    rows = []
    await flush()
  }
  return {
    async add(part) {
      if (part.kind !== 'rows') return
      for (const row of part.rows) rows.push(row as Row)
      if (rows.length >= ROW_GROUP) await writeGroup()
    },
    async close(complete) {
      await writeGroup()
      await writer.finish()
      await flush()
      await sink.close(complete)
    },
    unfinished: sink.unfinished,
  }
}
