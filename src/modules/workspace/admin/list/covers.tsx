import { accessMessages } from '#modules/access/messages/index.ts';
import { useLanguage, useMessages } from '#platform/admin/index.ts';
import { localeOf } from '#platform/core/language.ts';
import type { RouteResponse } from '#platform/core/route.ts';
import type { listRecruitmentsRoute } from '../../contract/index.ts';
import { workspaceMessages } from '../../messages/index.ts';

type Coverage = Pick<RouteResponse<typeof listRecruitmentsRoute>, 'covers' | 'ask'>;

const namedAtMost = 3;

/** Which units and rights a list covers, and how to ask for more (PE-6). */
export function Covers({ covers, ask }: Coverage) {
  const words = useMessages(workspaceMessages).covers;
  const { permissions } = useMessages(accessMessages);
  const list = useListOf();
  const unitsOf = (permission: string): string | undefined => {
    const units = covers.find((each) => each.permission === permission)?.organisations ?? [];
    const named = units.slice(0, namedAtMost).map(({ name }) => name);
    const more = units.length - named.length;
    return units.length === 0
      ? undefined
      : list(more === 0 ? named : [...named, words.more(more)], 'conjunction');
  };
  const viewed = unitsOf('recruitment.view');
  const listed = unitsOf('recruitment.view_list');
  const opening = permissions['recruitment.view'];
  const sentences = [
    viewed === undefined ? undefined : words.view(viewed),
    listed === undefined
      ? undefined
      : (viewed === undefined ? words.onlyList : words.listOnly)(listed, opening),
    ask.length === 0 ? words.askNobody : words.ask(list(ask, 'disjunction')),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

/** Joins names as the language does: `Bergli, Dal og Eid`. */
function useListOf(): (names: readonly string[], type: 'conjunction' | 'disjunction') => string {
  const locale = localeOf[useLanguage()];
  return (names, type) => new Intl.ListFormat(locale, { type }).format(names);
}
