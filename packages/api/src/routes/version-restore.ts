import { documentName } from '@fortschrift/documents/document-name';
import { actorName } from '@fortschrift/domain/actor';
import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import { restoreFrom } from '@fortschrift/domain/version-restore';
import * as v from 'valibot';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';
import { readableVersion } from '../version-access.ts';

/** Parts of a version brought back into the concept that is being written. */
export const versionRestoreRoutes: readonly AnyRoute[] = [
  route('POST /versions/:id/restore', { body: v.object({ targetId: v.string() }) }, async (asked) => {
    const { identity, params, body, ports } = asked;
    const { rows } = ports.store;
    const version = await readableVersion(rows, identity, params.id);
    if (!version.ok) return version;
    const { countyId, conceptId, label } = version.value;
    const allowed = allowAccount(identity, { may: 'writeConcept', countyId });
    if (!allowed.ok) return allowed;
    const content = await rows.versions.content(params.id);
    const restore = content && restoreFrom(content, body.targetId);
    if (!restore) return failed(failure('recordUnknown'));
    // A record that has moved to another chapter since is brought back there, not doubled.
    const record = restore.kind === 'chapter' ? null : await rows.records.find(body.targetId);
    const chapterId = record?.conceptId === conceptId ? record.chapterId : restore.chapterId;
    const chapter = await rows.chapters.find(chapterId);
    if (chapter?.conceptId !== conceptId) return failed(failure('notFound'));
    const actor = actorName(allowed.value);
    await ports.live.keepState(documentName('chapter', chapterId), actor);
    await ports.live.editChapter(chapterId, actor, restore.edits);
    await ports.store.transact((writing) =>
      writing.audit.append(
        auditOf(asked, allowed.value, countyId, {
          verb: 'version.bringBack',
          objectKind: restore.kind,
          objectId: body.targetId,
          from: label,
        }),
      ),
    );
    return ok({ chapterId });
  }),
];
