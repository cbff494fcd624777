import type { Remarks } from '../../lib/annotations';
import { Words } from '../ui/Words';

/** Note and tags as they are read; nothing where there is nothing. */
export const RemarksView = ({ remarks: { note, tags } }: { remarks: Remarks }) => (
  <>
    {note.trim() && (
      <p class="note" dir="auto">
        <Words text={note} />
      </p>
    )}
    {tags.length > 0 && (
      <ul class="tags">
        {tags.map((tag) => (
          <li key={tag}>
            <Words text={`#${tag}`} />
          </li>
        ))}
      </ul>
    )}
  </>
);
