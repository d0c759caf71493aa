import type { WebClient } from '@slack/web-api'
import type { Turn } from '../../src/chat/adapter.ts'
import { SendFault } from '../../src/chat/adapter.ts'
import type { Attachment } from './attachments.ts'
import type { Redact } from './faults.ts'
import { toSendFault } from './faults.ts'
import type { Target } from './outgoing.ts'

/** What uploading needs. */
export interface UploadAccess {
  readonly client: WebClient
  readonly redact: Redact
}

/**
 * Uploads files and shows them in a channel or its thread, and gives the id of the first: Slack shows an upload as a
 * message of its own and tells its id only later. Only the last of an upload's calls shows anything: it waits for the
 * turn, and what fails before it may be tried again. Throws SendFault.
 */
export async function upload(
  target: Target,
  uploads: readonly Attachment[],
  turn: Turn,
  { client, redact }: UploadAccess,
): Promise<string> {
  let isShowing = false
  const show: WebClient['files']['completeUploadExternal'] = async completion => {
    await turn()
    isShowing = true
    return await client.files.completeUploadExternal(completion)
  }
  const uploader: WebClient = Object.create(client, {
    files: { value: { ...client.files, completeUploadExternal: show } },
  })
  try {
    const answer = await uploader.filesUploadV2({
      channel_id: target.channel,
      file_uploads: uploads.map(({ file, filename }) => ({ file, filename, title: filename })),
      ...(target.threadTs === undefined ? {} : { thread_ts: target.threadTs }),
    })
    return answer.files?.[0]?.files?.[0]?.id ?? ''
  } catch (error) {
    const fault = toSendFault(error, redact)
    throw isShowing ? fault : new SendFault(fault.message, { ...fault.failure, arrived: 'no' }, fault.cause)
  }
}
