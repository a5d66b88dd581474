import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useText } from '../use-text';
import type { DownloadState } from './use-bulk-download';

/** How far a download is, or how it ended; a screen reader hears it too. */
export function DownloadProgress({ state }: { state: DownloadState }) {
  return (
    <div role="status">
      <Outcome state={state} />
    </div>
  );
}

function Outcome({ state }: { state: DownloadState }) {
  const text = useText();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running': {
      const count = state.count ?? 0;
      const label = count > 0 ? text('bulk.progress', { made: state.made, count }) : text('bulk.collecting');
      return (
        <Flex gap={3}>
          <ProgressBar value={count > 0 ? (100 * state.made) / count : 0} aria-label={label} />
          <Typography textColor="neutral800">{label}</Typography>
        </Flex>
      );
    }
    case 'done':
      return (
        <Typography textColor={state.made === state.count ? 'success600' : 'warning600'}>
          {text('bulk.done', { made: state.made, count: state.count })}
          {state.made < state.count && ` ${text('bulk.done.report')}`}
        </Typography>
      );
    case 'failed':
      return <Typography textColor="danger600">{text('bulk.failed', { reason: state.reason })}</Typography>;
    default:
      return state satisfies never;
  }
}
