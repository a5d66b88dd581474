import { Loader } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { useIsBase } from './use-is-base';

/** With the outlines of the world, which are loaded where a form has locations alone. */
const Map = lazy(() =>
  import('./map/location-map-picture').then((it) => ({ default: it.LocationMapPicture })),
);

/** A map of the places of a project; a click on it adds one. */
export function LocationMap({ disabled }: { disabled?: boolean }) {
  const isBase = useIsBase();
  return (
    <Suspense fallback={<Loader small />}>
      <Map isReadOnly={!isBase || disabled === true} />
    </Suspense>
  );
}
