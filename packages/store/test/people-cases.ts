import { describe, expect, it } from 'vitest';
import type { StoreUnderTest } from './engines.ts';
import { auditOf, sample, stored } from './samples.ts';

export function peopleCases(under: () => StoreUnderTest): void {
  describe('counties', () => {
    it('are found whole, by slug, and listed by name', async () => {
      const { store } = under().opened;
      const { county } = await stored(under().opened);
      const first = { ...sample().county, name: 'Kreis A', demo: false };
      await store.transact((rows) => rows.counties.insert(first));
      expect(await store.rows.counties.findBySlug(county.slug)).toEqual(county);
      expect(await store.rows.counties.list()).toEqual([first, county]);
      const renamed = { ...county, name: 'Landkreis Neu', imprint: { ...county.imprint, phone: '0' } };
      await store.transact((rows) => rows.counties.update(renamed));
      expect(await store.rows.counties.find(county.id)).toEqual(renamed);
      expect(await store.rows.counties.find('nobody')).toBeNull();
    });

    it('share no slug', async () => {
      const { opened } = under();
      const { county } = await stored(opened);
      const twin = { ...sample().county, slug: county.slug };
      await expect(opened.store.transact((rows) => rows.counties.insert(twin))).rejects.toThrow(/unique/i);
    });
  });

  describe('accounts', () => {
    it('come back with roles and memberships, each county its own', async () => {
      const { opened } = under();
      const { rows } = opened.store;
      const mine = await stored(opened);
      const other = await stored(opened);
      expect(await rows.accounts.find(mine.account.id)).toEqual(mine.account);
      expect(await rows.accounts.findByEmail(mine.account.email)).toEqual(mine.account);
      expect(await rows.accounts.ofCounty(mine.county.id)).toEqual([mine.account]);
      expect(await rows.accounts.ofCounty(other.county.id)).toEqual([other.account]);
    });

    it('are updated in name, roles, memberships and state, and keep their password', async () => {
      const { opened } = under();
      const { account } = await stored(opened);
      await opened.signIn.accounts.setPasswordHash(account.id, 'hash');
      const changed = { ...account, name: 'Neu', roles: [], memberships: [], state: 'disabled' } as const;
      await opened.store.transact((rows) => rows.accounts.update(changed));
      expect(await opened.store.rows.accounts.find(account.id)).toEqual(changed);
      expect(await opened.signIn.accounts.findById(account.id)).toEqual({
        ...{ id: account.id, email: account.email, passwordHash: 'hash', disabled: true },
      });
    });

    it('cannot be members of a body of another county', async () => {
      const { opened } = under();
      const mine = await stored(opened);
      const { body } = await stored(opened);
      const account = { ...mine.account, memberships: [{ bodyId: body.id, part: 'chair' }] } as const;
      await expect(opened.store.transact((rows) => rows.accounts.update(account))).rejects.toThrow(
        /foreign key/i,
      );
    });
  });

  describe('bodies', () => {
    it('are listed by name within their county and updated', async () => {
      const { opened } = under();
      const { body, county } = await stored(opened);
      await stored(opened);
      const changed = { ...body, name: 'Kreisausschuss', kind: 'mainCommittee', public: false } as const;
      await opened.store.transact((rows) => rows.bodies.update(changed));
      expect(await opened.store.rows.bodies.find(body.id)).toEqual(changed);
      expect(await opened.store.rows.bodies.ofCounty(county.id)).toEqual([changed]);
    });
  });

  describe('audit', () => {
    it('counts each county from 1, newest first, in pages', async () => {
      const { opened } = under();
      const { store } = opened;
      const { county } = await stored(opened);
      const { county: other } = await stored(opened);
      const entries = [1, 2, 3].map((at) => auditOf(county.id, { at }));
      for (const entry of entries)
        await store.transact(async (rows) => {
          await rows.audit.append(entry);
          await rows.audit.append(auditOf(other.id));
          await rows.audit.append(auditOf(null));
        });
      const page = await store.rows.audit.ofCounty(county.id, 2, null);
      expect(page).toEqual([
        { ...entries[2], seq: 3 },
        { ...entries[1], seq: 2 },
      ]);
      expect(await store.rows.audit.ofCounty(county.id, 2, 2)).toEqual([{ ...entries[0], seq: 1 }]);
      expect(await store.rows.audit.firstBroken(county.id)).toBeNull();
      expect(await store.rows.audit.firstBroken(null)).toBeNull();
    });

    it('is never changed, deleted or emptied', async () => {
      const { opened, sql } = under();
      const { county } = await stored(opened);
      await opened.store.transact((rows) => rows.audit.append(auditOf(county.id)));
      await expect(sql("update audit set actor = 'x' returning seq")).rejects.toThrow('never changes');
      await expect(sql('delete from audit returning seq')).rejects.toThrow('never changes');
      if (opened.engine === 'postgres') await expect(sql('truncate audit')).rejects.toThrow('never changes');
    });

    it('shows where somebody got around that', async () => {
      const { opened, sql } = under();
      const { county } = await stored(opened);
      for (const at of [1, 2, 3])
        await opened.store.transact((rows) => rows.audit.append(auditOf(county.id, { at })));
      const on = opened.engine === 'sqlite' ? '' : ' on audit';
      await sql(`drop trigger audit_unchanged${on}`);
      await sql("update audit set to_state = 'hidden' where seq = 2 returning seq");
      expect(await opened.store.rows.audit.firstBroken(county.id)).toBe(2);
    });
  });
}
