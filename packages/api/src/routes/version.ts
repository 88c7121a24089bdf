import { may } from '@fortschrift/domain/access';
import { lineOf } from '@fortschrift/domain/concept';
import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import { parseDay, parseText } from '@fortschrift/domain/text';
import { type ConceptVersion, moveVersion, parseLabel, versionStates } from '@fortschrift/domain/version';
import { targetsOf } from '@fortschrift/domain/version-records';
import { stepsOfOffice, supersededBy } from '@fortschrift/domain/version-step';
import * as v from 'valibot';
import { threadsOfVersion } from '../comment-threads.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, auditOf, route, signedIn } from '../route.ts';
import { behindOf } from '../thread.ts';
import { aboutOf } from '../thread-origins.ts';
import { readableVersion } from '../version-access.ts';
import { shownDecisions } from '../version-decisions.ts';
import { readFrozen, sameChapters } from '../version-freeze.ts';

/** Versions of a concept: frozen, read, moved from station to station. */
export const versionRoutes: readonly AnyRoute[] = [
  route(
    'POST /concepts/:id/versions',
    { body: v.object({ label: v.string(), stand: v.string(), note: v.string() }) },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const allowed = permitted(identity, await ports.store.rows.concepts.find(params.id), 'freezeVersions');
      if (!allowed.ok) return allowed;
      const { account, countyId, thing: concept } = allowed.value;
      const label = parseLabel(body.label);
      if (!label.ok) return label;
      const stand = parseDay(body.stand, 'stand');
      if (!stand.ok) return stand;
      const note = parseText(body.note, { field: 'note', min: 0, max: 1000, lines: true });
      if (!note.ok) return note;
      const frozen = await readFrozen(ports, concept, label.value, stand.value);
      if (!frozen.ok) return frozen;
      const { chapters, canonical, sha256 } = frozen.value;
      return ports.store.transact(async (rows) => {
        const known = await rows.versions.ofConcept(params.id);
        if (known.some((version) => version.label === label.value))
          return failed(failure('labelTaken', { field: 'label' }));
        if (!sameChapters(chapters, await rows.chapters.ofConcept(params.id)))
          return failed(failure('changedMeanwhile'));
        const version: ConceptVersion = {
          id: ports.newId(),
          conceptId: params.id,
          countyId,
          label: label.value,
          stand: stand.value,
          note: note.value,
          state: 'draft',
          sha256,
          frozenAt: ports.now(),
          frozenBy: account.accountId,
          publishedAt: null,
        };
        await rows.versions.insert(version, canonical);
        await rows.audit.append(
          auditOf(asked, account, countyId, {
            verb: 'version.freeze',
            objectKind: 'version',
            objectId: version.id,
            to: version.state,
          }),
        );
        return ok({ version });
      });
    },
  ),

  route('GET /versions/:id', {}, async ({ identity, params, ports }) => {
    const { rows } = ports.store;
    const account = signedIn(identity);
    if (!account.ok) return account;
    const version = await readableVersion(rows, identity, params.id);
    if (!version.ok) return version;
    const { countyId, conceptId, state } = version.value;
    const content = await rows.versions.content(params.id);
    if (!content) return failed(failure('notFound'));
    const targets = targetsOf(content);
    const inCommittee = may(account.value, { may: 'readCommittee', countyId });
    const decisions = await rows.decisions.ofVersion(params.id);
    const office = may(account.value, { may: 'moveVersions', countyId });
    return ok({
      version: version.value,
      content,
      behind: await behindOf(rows, countyId, { publicOnly: false }),
      about: await aboutOf(rows, countyId, { publicOnly: false }),
      threads: inCommittee ? await threadsOfVersion(rows, version.value, content) : [],
      decisions: await shownDecisions(rows, account.value, countyId, decisions),
      implementation: (await rows.implementation.ofConcept(conceptId)).filter((report) =>
        targets.has(report.measureId),
      ),
      mayComment: may(account.value, { may: 'commentVersion', countyId, state }),
      maySettle: may(account.value, { may: 'settleComments', countyId }),
      moves: office ? stepsOfOffice(version.value) : [],
    });
  }),

  route('POST /versions/:id/state', { body: v.object({ to: v.picklist(versionStates) }) }, async (asked) => {
    const { identity, params, body, ports } = asked;
    const allowed = permitted(identity, await ports.store.rows.versions.find(params.id), 'moveVersions');
    if (!allowed.ok) return allowed;
    const { account, countyId } = allowed.value;
    return ports.store.transact(async (rows) => {
      const before = await rows.versions.find(params.id);
      if (!before) return failed(failure('notFound'));
      if (!stepsOfOffice(before).includes(body.to)) return failed(failure('stepNotPossible'));
      const moved = moveVersion(before, body.to, ports.now());
      if (!moved.ok) return moved;
      const replaced =
        body.to === 'published'
          ? supersededBy(
              before,
              lineOf(await rows.concepts.ofCounty(countyId), before.conceptId),
              await rows.versions.ofCounty(countyId),
            )
          : [];
      for (const older of replaced) {
        await rows.versions.move(older.id, 'superseded', older.publishedAt);
        await rows.audit.append(
          auditOf(asked, 'system', countyId, {
            verb: 'version.supersede',
            objectKind: 'version',
            objectId: older.id,
            from: older.state,
            to: 'superseded',
          }),
        );
      }
      await rows.versions.move(moved.value.id, moved.value.state, moved.value.publishedAt);
      await rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'version.move',
          objectKind: 'version',
          objectId: params.id,
          from: before.state,
          to: body.to,
        }),
      );
      return ok({ version: moved.value });
    });
  }),
];
