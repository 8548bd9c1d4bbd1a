import { useEffect, useRef } from 'preact/hooks';

/** A question before something is lost. */
export interface QuestionProps {
  /** Of the element that holds the question; one of its kind on the page. */
  id: string;
  text: string;
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/** The question with both answers. The safe one gets the focus, and the question is read with it. */
export function Question({ id, text, yes, no, onYes, onNo }: QuestionProps) {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <div class="question" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{text}</p>
      <div class="actions">
        <button type="button" onClick={onYes}>
          {yes}
        </button>
        <button ref={safe} type="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
