import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  InformationSquareFillIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';

type NoticeKind = 'information' | 'done' | 'warning';

const kinds = {
  information: { colour: 'info', Icon: InformationSquareFillIcon },
  done: { colour: 'success', Icon: CheckmarkCircleFillIcon },
  warning: { colour: 'warning', Icon: ExclamationmarkTriangleFillIcon },
} as const;

interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly heading?: string;
  readonly children?: ReactNode;
}

/** Something to know before one goes on. The words say all of it; colour and icon only repeat it. */
export function Notice({ kind = 'information', heading, children }: NoticeProps): ReactNode {
  const { colour, Icon } = kinds[kind];
  return (
    <div className="site-notice" data-color={colour}>
      <Icon className="site-notice__icon" aria-hidden />
      <div className="site-notice__text">
        {heading !== undefined && <p className="site-notice__heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
}
