import { useRef } from 'preact/hooks';

/** A button that opens a file dialog. */
export interface FileButtonProps {
  label: string;
  /** What is chosen, for those who cannot see the button's place. */
  name: string;
  accept: string;
  /** What the button is called where its label is not enough. */
  says?: string;
  onFile(file: File): void;
}

/** A button for the file field behind it, which every browser draws otherwise. */
export function FileButton({ label, name, accept, says, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="file" aria-label={says} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={name}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen again once it is mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
