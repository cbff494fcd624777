import { SPEAKER_COLORS } from '../../lib/highlight';
import type { Marker } from '../../lib/page/markers';

interface MarkerBarProps {
  readonly markers: readonly Marker[];
  readonly onShow: (marker: Marker) => void;
}

/** Shows beside the scroll bar where quotes are. For the pointer alone: the popup and the keys lead there as well. */
export const MarkerBar = ({ markers, onShow }: MarkerBarProps) => (
  <div class="markers" aria-hidden="true">
    {markers.map((marker) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: hidden from all but the pointer
      // biome-ignore lint/a11y/noStaticElementInteractions: hidden from all but the pointer
      <div
        key={marker.quote.spans[0]?.join()}
        class="marker"
        style={{
          top: `${marker.top * 100}%`,
          height: `max(3px, ${marker.height * 100}%)`,
          background: `rgb(${SPEAKER_COLORS[marker.hue]})`,
        }}
        onClick={() => onShow(marker)}
      />
    ))}
  </div>
);
