// Files on issues, as far as the data tells of them: their names, and never what is in them.

import { refuse } from '../refusal';
import { personJson } from '../show/parts';
import { change, tell } from '../site/change';
import { eventTime } from '../site/events';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { may, mayBrowse } from '../site/viewer';
import type { Json } from '../world';
import { type Ask, ok, type Route, type Told } from './route';

const MOST_BYTES = 1_073_741_824;

interface Found {
  issue: Issue;
  attachment: Json;
}

const attachmentsOf = ({ extra }: Issue): Json[] =>
  Array.isArray(extra.attachment) ? (extra.attachment as Json[]) : [];

function find({ site, viewer, params }: Ask): Found {
  for (const issue of site.issues.values())
    for (const attachment of attachmentsOf(issue))
      if (String(attachment.id) === params.id && mayBrowse(site, viewer, issue)) return { issue, attachment };
  throw refuse(404, `The attachment with id '${params.id}' does not exist`);
}

const authorOf = ({ author }: Json): string | null => {
  const id = (author as Json | null | undefined)?.accountId;
  return typeof id === 'string' ? id : null;
};

function metadata(site: Site, attachment: Json): Json {
  const { id, filename, created, size, mimeType } = attachment;
  const author = personJson(site, authorOf(attachment));
  return {
    id: Number(id),
    self: `${site.baseUrl}/rest/api/3/attachment/${id}`,
    filename,
    ...(author ? { author } : {}),
    created,
    size,
    mimeType,
    properties: {},
    content: `${site.baseUrl}/rest/api/3/attachment/content/${id}`,
  };
}

function read(ask: Ask): Told {
  return ok(metadata(ask.site, find(ask).attachment));
}

function drop(ask: Ask): Told {
  const { site, viewer } = ask;
  const { issue, attachment } = find(ask);
  const author = authorOf(attachment);
  const own = author !== null && author === viewer.accountId;
  if (
    !may(site, viewer, 'DELETE_ALL_ATTACHMENTS', issue) &&
    !(own && may(site, viewer, 'DELETE_OWN_ATTACHMENTS', issue))
  )
    throw refuse(403, `You do not have permission to delete attachment with id: ${attachment.id}`);
  const left = attachmentsOf(issue).filter(({ id }) => id !== attachment.id);
  const gone = { from: String(attachment.id), fromString: String(attachment.filename), to: null, toString: null };
  const items = [{ field: 'Attachment', fieldtype: 'jira', ...gone }];
  change(site, issue, { extra: { ...issue.extra, attachment: left } }, viewer, { items });
  const { id, filename, created, size, mimeType } = attachment;
  tell(site, viewer, 'avi:jira:deleted:attachment', {
    ...eventTime(site),
    attachment: {
      id: String(id),
      issueId: issue.id,
      fileName: filename,
      createDate: created,
      size: String(size),
      mimeType,
      ...(author === null ? {} : { author: { accountId: author } }),
    },
  });
  return { status: 204 };
}

const ATTACHMENT = '/rest/api/3/attachment';

export const ATTACHMENTS: readonly Route[] = [
  {
    method: 'GET',
    path: `${ATTACHMENT}/meta`,
    operation: 'getAttachmentMeta',
    partial: 'the desk takes no files',
    handle: () => ok({ enabled: true, uploadLimit: MOST_BYTES }),
  },
  { method: 'GET', path: `${ATTACHMENT}/{id}`, operation: 'getAttachment', partial: 'without thumbnail', handle: read },
  { method: 'DELETE', path: `${ATTACHMENT}/{id}`, operation: 'removeAttachment', handle: drop },
];
