import { useEffect, useRef } from 'preact/hooks';
import { textOf } from '../../lib/annotations';
import { differences } from '../../lib/compare';
import { t } from '../../lib/i18n';
import type { CardState } from '../../lib/page/overlay-state';
import { RemarksEditor } from '../annotation/RemarksEditor';
import { RemarksView } from '../annotation/RemarksView';
import { Differences } from '../quote/Differences';
import { describeQuote } from '../quote/quote-words';
import { SpeakerName } from '../quote/SpeakerName';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { ColorDots } from './ColorDots';
import { CorrectForm } from './CorrectForm';
import { EarlierQuotes } from './EarlierQuotes';
import { OwnFrame } from './OwnFrame';
import type { OverlayActions } from './PageOverlay';
import { usePlace } from './use-place';

/** Who says this, how it is reported, and what can be done with it. */
export const QuoteCard = ({ card, actions }: { card: CardState; actions: OverlayActions }) => {
  const { hit, speaker, hue, status, mode } = card;
  const quote = hit.quote ?? hit.annotation?.quote ?? null;
  const place = usePlace(card.box, card.line, [hit, mode, status.kind, card.before]);
  useFocus(place.ref, card);
  return (
    <div
      ref={place.ref}
      class="box card"
      style={place.style}
      role="dialog"
      aria-label={speaker?.name ?? t('ownHighlight')}
    >
      <div class="card-head">
        {quote ? (
          <SpeakerName name={speaker?.name ?? null} title={speaker?.title} hue={hue} />
        ) : (
          <span class="card-own">{t('ownHighlight')}</span>
        )}
        <Button kind="quiet" icon="close" isIconOnly onClick={actions.onClose}>
          {t('close')}
        </Button>
      </div>
      {quote && (
        <p class="card-type">
          {describeQuote(quote)}
          {card.cue && <bdi class="card-cue">{t('cue', card.cue)}</bdi>}
        </p>
      )}
      {card.correction && mode === 'view' && (
        <p class="card-corrected">
          {t('correctedByYou')}
          <Button kind="quiet" isDisabled={status.kind === 'working'} onClick={actions.onTakeBack}>
            {t('undo')}
          </Button>
        </p>
      )}
      {hit.annotation && card.nowReads !== null && (
        <section class="card-beside">
          <h3>{t('changedSince')}</h3>
          <Differences parts={differences(textOf(hit.annotation), card.nowReads)} />
        </section>
      )}
      {hit.annotation && mode !== 'note' && <RemarksView remarks={hit.annotation} />}
      {status.kind === 'failed' && <Failure reason={status.reason} />}
      <CardBody card={card} actions={actions} />
      {card.before && mode === 'view' && <EarlierQuotes before={card.before} text={card.text} />}
    </div>
  );
};

const CardBody = ({ card, actions }: { card: CardState; actions: OverlayActions }) => {
  const { hit, mode } = card;
  if (hit.annotation && mode === 'note')
    return (
      <OwnFrame name={t('note')}>
        <RemarksEditor remarks={hit.annotation} onSave={actions.onChange} onDone={actions.onEndMode} />
      </OwnFrame>
    );
  return mode === 'correct' ? (
    <CorrectForm card={card} actions={actions} />
  ) : (
    <CardActs card={card} actions={actions} />
  );
};

const CardActs = ({ card: { hit, status }, actions }: { card: CardState; actions: OverlayActions }) => {
  const isKept = hit.annotation !== null;
  const isWorking = status.kind === 'working';
  const hasRemarks = Boolean(hit.annotation?.note || hit.annotation?.tags.length);
  return (
    <div class="acts">
      {hit.quote ? (
        <Button
          icon="bookmark"
          isPressed={isKept}
          isDisabled={isWorking}
          onClick={isKept ? actions.onRemove : actions.onSave}
        >
          {isWorking ? t('saving') : isKept ? t('saved') : t('save')}
        </Button>
      ) : (
        <Button icon="trash" isDisabled={isWorking} onClick={actions.onRemove}>
          {t('remove')}
        </Button>
      )}
      <Button icon="note" isDisabled={isWorking} onClick={actions.onStartNote}>
        {hasRemarks ? t('editNote') : t('addNote')}
      </Button>
      <Button icon="copy" hint={t('copyMarkdown')} onClick={actions.onCopy}>
        {status.kind === 'copied' ? t('copied') : t('copy')}
      </Button>
      <Button kind="quiet" icon={status.kind === 'linked' ? 'done' : 'link'} isIconOnly onClick={actions.onCopyLink}>
        {status.kind === 'linked' ? t('copied') : t('copyLink')}
      </Button>
      {hit.quote && (
        <Button kind="quiet" icon="correct" isIconOnly isDisabled={isWorking} onClick={actions.onStartCorrecting}>
          {t('correct')}
        </Button>
      )}
      {hit.annotation && !hit.quote && (
        <ColorDots now={hit.annotation.color} isDisabled={isWorking} onPick={actions.onColor} />
      )}
    </div>
  );
};

/** A card opened by keyboard has the focus, and gives it back when it goes. */
const useFocus = (ref: { readonly current: HTMLElement | null }, { origin, hit }: CardState): void => {
  const wasFocused = useRef<Element | null>(null);
  useEffect(() => {
    if (origin !== 'keyboard') return;
    wasFocused.current ??= document.activeElement;
    ref.current?.querySelector<HTMLElement>('.acts button')?.focus({ preventScroll: true });
  }, [origin, hit.quote, ref]);
  useEffect(
    () => () => {
      if (wasFocused.current instanceof HTMLElement) wasFocused.current.focus({ preventScroll: true });
    },
    [],
  );
};
