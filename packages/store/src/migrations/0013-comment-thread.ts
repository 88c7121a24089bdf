import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { among, wordsOf } from './words.ts';

/**
 * Comments name a field and quote its words, answer one another, say how they were settled, and may speak about the
 * concept while it is written, which is no version yet. A chapter or record one is about may be gone: no foreign key
 * there. Comments that are there already are about a record as a whole; its chapter is read from their version.
 */
export function commentThread(engine: Engine): Migration {
  const { long, strict } = wordsOf(engine);
  const statements = [
    'alter table comment rename to comment_before',
    'drop index comment_version',
    `create table comment (
       id text primary key, county_id text not null, concept_id text not null, version_id text, thread_id text,
       chapter_id text not null, target_id text not null, field text not null, quote text not null,
       "before" text not null, "after" text not null,
       author_id text not null, author_name text not null, text text not null, created_at ${long} not null,
       resolved_at ${long}, resolved_as text ${among('resolved_as', ['done', 'changed'])},
       resolved_by text not null, resolved_in text,
       unique (county_id, id),
       check ((resolved_at is null) = (resolved_as is null)),
       foreign key (county_id, concept_id) references concept (county_id, id),
       foreign key (county_id, version_id) references concept_version (county_id, id),
       foreign key (county_id, resolved_in) references concept_version (county_id, id),
       foreign key (county_id, thread_id) references comment (county_id, id),
       foreign key (county_id, author_id) references account (county_id, id)
     )${strict}`,
    'create index comment_concept on comment (county_id, concept_id)',
    'create index comment_version on comment (county_id, version_id)',
    'create index comment_thread on comment (county_id, thread_id)',
    'create index comment_settled on comment (county_id, resolved_in)',
    `insert into comment (id, county_id, concept_id, version_id, thread_id, chapter_id, target_id, field, quote,
       "before", "after", author_id, author_name, text, created_at, resolved_at, resolved_as, resolved_by, resolved_in)
     select c.id, c.county_id, v.concept_id, c.version_id, null, c.target_id, c.target_id, '', '', '', '', c.author_id,
       c.author_name, c.text, c.created_at, c.resolved_at, case when c.resolved_at is null then null else 'done' end,
       '', case when c.resolved_at is null then null else c.version_id end
     from comment_before c join concept_version v on v.id = c.version_id`,
    'drop table comment_before',
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
      const versions = await sql<{ id: string; canonical: string }>`select id, canonical from concept_version
        where id in (select version_id from comment)`.execute(database);
      for (const { id, canonical } of versions.rows)
        for (const [target, chapter] of chaptersOf(canonical))
          await sql`update comment set chapter_id = ${chapter}
            where version_id = ${id} and target_id = ${target}`.execute(database);
    },
  };
}

type Numbered = { readonly id: string };
type Frozen = {
  readonly chapters: readonly (Numbered & {
    readonly goals: readonly (Numbered & { readonly measures: readonly Numbered[] })[];
    readonly loose: readonly Numbered[];
  })[];
};

/** Each goal and measure of a version with its chapter. The text is our own, hashed when it was written. */
function chaptersOf(canonical: string): readonly (readonly [string, string])[] {
  const { chapters }: Frozen = JSON.parse(canonical);
  return chapters.flatMap(({ id, goals, loose }) =>
    [...goals, ...goals.flatMap(({ measures }) => measures), ...loose].map(
      (record) => [record.id, id] as const,
    ),
  );
}
