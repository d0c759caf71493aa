import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { holdChart } from '../../src/charts/held.ts'
import { drawThere } from '../../src/charts/quickchart.ts'
import { pngOf } from './png.ts'
import { dayChart } from './values.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
})

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const held = () => holdChart(dayChart(['1', '2', '3'], { title: 'Sales "today" 🛒' }))

test('the server gets plain JSON and gives the picture', async () => {
  const requests: { url: string | undefined; body: string }[] = []
  const url = await serving((request, response) => {
    void text(request).then(body => {
      requests.push({ url: request.url, body })
      response.end(pngOf(1400, 800))
    })
  })
  expect(await drawThere(held(), `${url}/behind/a/proxy/`, 2_000)).toEqual(pngOf(1400, 800))
  const [request] = requests
  expect(request?.url).toBe('/behind/a/proxy/chart')
  const post = JSON.parse(request?.body ?? '') as { chart: string; width: number; version: string }
  expect(post).toMatchObject({ width: 700, height: 400, devicePixelRatio: 2, format: 'png', version: '4' })
  expect(JSON.parse(post.chart)).toMatchObject({ type: 'bar', options: { plugins: { title: { display: true } } } })
})

describe('there is no picture', () => {
  const faults: readonly [string, string, RequestListener][] = [
    [
      'that answers 500',
      'status',
      (_, response) => response.writeHead(500, { 'x-quickchart-error': 'no' }).end(pngOf(1400, 800)),
    ],
    ['that answers with a page', 'not-a-picture', (_, response) => response.end('<html>Welcome</html>')],
    ['that answers with nothing', 'not-a-picture', (_, response) => response.end()],
    ['whose picture is a dot', 'not-a-picture', (_, response) => response.end(pngOf(1, 1))],
    ['whose picture is a wall', 'not-a-picture', (_, response) => response.end(pngOf(1400, 60_000))],
    ['that never stops', 'not-a-picture', (_, response) => response.end(Buffer.alloc(11_000_000))],
    ['that hangs', 'late', () => undefined],
    ['that hangs in the middle', 'late', (_, response) => response.write(pngOf(1400, 800).subarray(0, 20))],
    ['that hangs up', 'unreachable', request => request.socket.destroy()],
    [
      'that sends us elsewhere',
      'unreachable',
      (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    ],
  ]

  test.each(faults)('from a server %s', async (_, code, listener) => {
    const url = await serving(listener)
    await expect(drawThere(held(), url, code === 'late' ? 300 : 10_000)).rejects.toMatchObject({
      name: 'QuickChartFault',
      code,
    })
  })

  test('where no server is', async () => {
    const url = await serving(() => undefined)
    const server = servers.splice(0)[0]
    server?.close()
    await expect(drawThere(held(), url, 2_000)).rejects.toMatchObject({ code: 'unreachable' })
  })
})
