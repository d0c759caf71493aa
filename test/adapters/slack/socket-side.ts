import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'

/** What Slack delivers: an event, a press, a command. */
export interface Payload {
  readonly type: 'events_api' | 'interactive' | 'slash_commands'
  readonly payload: Readonly<Record<string, unknown>>
}

/** A delivery, and what became of it. */
export interface Delivery {
  readonly payload: Payload
  readonly envelopeIds: string[]
  attempts: number
  takenAt: number | undefined
}

/** Slack's end of Socket Mode. What was never taken is delivered again only when asked, or on a new connection. */
export class SocketSide {
  /** A new connection gets at once what was sent on an old one and never taken, as Slack does it later. */
  redeliversOnHello = false
  /** Connections are accepted and never greeted. */
  isMute = false
  /** A farewell is not answered. */
  isStubborn = false
  /** How many connections were greeted so far. */
  greetings = 0
  readonly acknowledgements: unknown[] = []
  private readonly server = new WebSocketServer({ noServer: true })
  private readonly sockets = new Set<WebSocket>()
  private readonly raw = new Set<Duplex>()
  private readonly deliveries: Delivery[] = []
  private waiting: Delivery[] = []
  private envelopes = 0

  get connections(): number {
    return this.sockets.size
  }

  accept(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    this.raw.add(stream)
    stream.on('close', () => this.raw.delete(stream))
    this.server.handleUpgrade(request, stream, head, socket => {
      socket.on('close', () => this.sockets.delete(socket))
      socket.on('message', data => this.hear(String(data)))
      if (this.isMute) return
      this.sockets.add(socket)
      this.greetings += 1
      socket.send(
        JSON.stringify({ type: 'hello', num_connections: this.sockets.size, connection_info: { app_id: 'A1' } }),
      )
      const again = this.redeliversOnHello ? this.deliveries.filter(one => one.takenAt === undefined) : this.waiting
      this.waiting = []
      for (const delivery of again) this.send(delivery)
    })
  }

  deliver(payload: Payload): Delivery {
    const delivery: Delivery = { payload, envelopeIds: [], attempts: 0, takenAt: undefined }
    this.deliveries.push(delivery)
    this.send(delivery)
    return delivery
  }

  /** The same payload in a new envelope, as Slack repeats it. */
  redeliver(delivery: Delivery): void {
    this.send(delivery)
  }

  /** Sends anything on every connection. */
  sendRaw(data: string): void {
    for (const socket of this.sockets) socket.send(data)
  }

  /** Asks the other end to connect anew, as Slack does before it recycles a connection. */
  ask(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void {
    const asked = JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'loopback' } })
    for (const socket of this.sockets) {
      if (this.isStubborn) socket.pause()
      socket.send(asked)
    }
  }

  /** Cuts every connection. */
  cut(): void {
    for (const socket of this.sockets) socket.terminate()
    this.sockets.clear()
    for (const stream of this.raw) stream.destroy()
  }

  /** Stops reading from every connection, so that farewells and pings stay without an answer. */
  freeze(): void {
    for (const socket of this.sockets) socket.pause()
  }

  private send(delivery: Delivery): void {
    const [socket] = [...this.sockets].filter(({ readyState }) => readyState === 1)
    if (socket === undefined) {
      if (!this.waiting.includes(delivery)) this.waiting.push(delivery)
      return
    }
    this.envelopes += 1
    const envelope_id = `envelope-${this.envelopes}`
    delivery.envelopeIds.push(envelope_id)
    const retry = delivery.attempts === 0 ? {} : { retry_attempt: delivery.attempts, retry_reason: 'timeout' }
    delivery.attempts += 1
    const accepts_response_payload = delivery.payload.type !== 'events_api'
    socket.send(JSON.stringify({ ...delivery.payload, envelope_id, accepts_response_payload, ...retry }))
  }

  private hear(text: string): void {
    const said = JSON.parse(text) as { envelope_id: string }
    this.acknowledgements.push(said)
    const delivery = this.deliveries.find(({ envelopeIds }) => envelopeIds.includes(said.envelope_id))
    if (delivery !== undefined) delivery.takenAt ??= performance.now()
  }
}
