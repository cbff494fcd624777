import type { Remarks } from '../../lib/annotations';

/** Note and tags as they are read; nothing where there is nothing. */
export const RemarksView = ({ remarks: { note, tags } }: { remarks: Remarks }) => (
  <>
    {note.trim() && (
      <p class="note" dir="auto">
        {note}
      </p>
    )}
    {tags.length > 0 && (
      <ul class="tags">
        {tags.map((tag) => (
          <li key={tag}>#{tag}</li>
        ))}
      </ul>
    )}
  </>
);
