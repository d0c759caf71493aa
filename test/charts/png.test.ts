import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { encodePng, pngSize } from '../../src/charts/png.ts'
import { pngOf } from './png.ts'

test('pixels come back as they were', async () => {
  const canvas = createCanvas(7, 3)
  const context = canvas.getContext('2d')
  for (let index = 0; index < 21; index += 1) {
    context.fillStyle = `rgb(${index * 11}, ${255 - index * 7}, ${index % 3})`
    context.fillRect(index % 7, Math.floor(index / 7), 1, 1)
  }
  const pixels = Buffer.from(canvas.data())
  const image = await loadImage(Buffer.from(await encodePng(pixels, 7, 3)))
  const copy = createCanvas(7, 3)
  copy.getContext('2d').drawImage(image, 0, 0)
  expect([image.width, image.height]).toEqual([7, 3])
  expect(Buffer.compare(Buffer.from(copy.data()), pixels)).toBe(0)
})

test('the size is told by a PNG, and by nothing else', async () => {
  expect(pngSize(await encodePng(new Uint8Array(5 * 2 * 4), 5, 2))).toEqual({ width: 5, height: 2 })
  expect(pngSize(pngOf(1400, 800))).toEqual({ width: 1400, height: 800 })
  expect(pngSize(pngOf(1400, 800).subarray(0, 20))).toBeUndefined()
  expect(pngSize(Buffer.from('GIF89a and so on, as long as it may be'))).toBeUndefined()
  expect(pngSize(new Uint8Array())).toBeUndefined()
})
