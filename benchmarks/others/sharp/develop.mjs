// The same files by sharp: `develop.mjs ORIGINALS OUTPUT`. As many photos at a time as there are cores, as its manual has it.
import { mkdir, readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, parse } from 'node:path'
import sharp from 'sharp'

sharp.concurrency(1)
sharp.cache(false)
const [originals, output] = process.argv.slice(2)
await mkdir(output, { recursive: true })
const waiting = (await readdir(originals)).filter((name) => name.endsWith('.jpg')).sort()

async function develop(name) {
  const file = join(originals, name)
  const target = (width, type) => join(output, `${parse(name).name}-${width}.${type}`)
  const photo = (width) => sharp(file).autoOrient().resize(width)
  for (const width of [1600, 960, 480]) {
    await photo(width).webp({ quality: 80 }).toFile(target(width, 'webp'))
  }
  await photo(960).jpeg({ quality: 82, progressive: true }).toFile(target(960, 'jpg'))
}

async function work() {
  while (waiting.length) await develop(waiting.shift())
}
await Promise.all(Array.from({ length: availableParallelism() }, work))
