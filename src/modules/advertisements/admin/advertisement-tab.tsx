import { useQueryClient } from '@tanstack/react-query';
import { BodyLong, Heading, InlineMessage } from '@navikt/ds-react';
import { useId } from 'react';
import {
  cacheKeyOf,
  Loaded,
  Reasons,
  useFormat,
  useMessages,
  useRoute,
  useRouteMutation,
} from '#platform/admin/index.ts';
import { type AdvertisementView, readAdvertisementRoute, saveAdvertisementRoute } from '../contract/index.ts';
import { advertisementMessages } from '../messages/index.ts';
import { kit, valuesOf } from './form-values.ts';
import { LanguageTabs } from './language-tabs.tsx';
import { WrittenTexts } from './written-texts.tsx';
import './advertisement.css';

/** The recruitment whose tab is shown. */
export interface AdvertisementTabProps {
  /** The account's name in addresses. */
  readonly account: string;
  readonly recruitmentId: string;
}

/** The content of a recruitment's *Annonse* tab: the working copy, which nobody outside sees (AD-1, AD-2). */
export function AdvertisementTab({ account, recruitmentId }: AdvertisementTabProps) {
  const words = useMessages(advertisementMessages).tab;
  const id = useId();
  const params = { account, id: recruitmentId };
  const query = useRoute(readAdvertisementRoute, { params });
  const reload = async () => {
    const { data } = await query.refetch({ throwOnError: true });
    if (data === undefined) throw new Error('no answer');
    return valuesOf(data);
  };
  return (
    <section className="tl-stack" aria-labelledby={id}>
      <div>
        <Heading level="2" size="medium" id={id}>
          {words.heading}
        </Heading>
        <BodyLong className="tl-subtle tl-text">{words.lead}</BodyLong>
      </div>
      <Loaded query={query}>
        {(advertisement) => (
          <>
            <SavedLine advertisement={advertisement} />
            {advertisement.actions.edit.allowed ? (
              <AdvertisementForm advertisement={advertisement} params={params} reload={reload} />
            ) : (
              <>
                <Reasons title={words.notEditable} reasons={advertisement.actions.edit.reasons} />
                {advertisement.begun && <WrittenTexts texts={advertisement.texts} />}
              </>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Who saved last and when; before the first save, what that will do. */
function SavedLine({ advertisement }: { readonly advertisement: AdvertisementView }) {
  const words = useMessages(advertisementMessages).tab;
  const format = useFormat();
  const { begun, savedAt, savedBy, reference, actions } = advertisement;
  if (begun && savedAt !== null) {
    return <BodyLong className="tl-subtle">{words.savedBy(savedBy ?? '', format.instant(savedAt))}</BodyLong>;
  }
  return actions.edit.allowed ? (
    <InlineMessage status="info">{words.notBegun(reference)}</InlineMessage>
  ) : null;
}

interface AdvertisementFormProps {
  readonly advertisement: AdvertisementView;
  readonly params: { readonly account: string; readonly id: string };
  readonly reload: () => Promise<ReturnType<typeof valuesOf>>;
}

function AdvertisementForm({ advertisement, params, reload }: AdvertisementFormProps) {
  const words = useMessages(advertisementMessages).tab;
  const client = useQueryClient();
  const { mutateAsync } = useRouteMutation(saveAdvertisementRoute);
  return (
    <kit.Form
      initial={valuesOf(advertisement)}
      submitLabel={words.submit}
      onReload={reload}
      onSubmit={async (body) => {
        const saved = await mutateAsync({ params, body });
        client.setQueryData(cacheKeyOf(readAdvertisementRoute, { params }), saved);
        // What is said of the recruitment beside this tab depends on its advertisement.
        void client.invalidateQueries();
        return saved;
      }}
    >
      <LanguageTabs advertisement={advertisement} />
    </kit.Form>
  );
}
