import { Box, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useMemo, type MouseEvent } from 'react';
import { styled } from 'styled-components';
import { isRecord, toRecords } from '#domain/records';
import { useText } from '../../texts';
import { drawCountries } from './countries';
import { HEIGHT, placeAt, pointOf, WIDTH } from './projection';

const LOCATIONS = 'locations';

/** The locations of the form on a map that asks nobody for its tiles; a click adds one, whose name is then typed below. */
export function LocationMapPicture({ isReadOnly }: { isReadOnly: boolean }) {
  const text = useText();
  const locations = useForm('LocationMap', ({ values }) => (isRecord(values) ? values[LOCATIONS] : null));
  const addFieldRow = useForm('LocationMap', (form) => form.addFieldRow);
  const countries = useMemo(drawCountries, []);

  function add(event: MouseEvent<SVGSVGElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH;
    const y = ((event.clientY - box.top) / box.height) * HEIGHT;
    const place = placeAt([x, y]);
    if (place) addFieldRow(LOCATIONS, { ...place });
  }

  return (
    <Box>
      <Picture
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text('fiche.map.label', { count: toRecords(locations).length })}
        data-clickable={!isReadOnly}
        onClick={isReadOnly ? undefined : add}
      >
        {countries.map(({ name, outline }) => (
          <path key={name} d={outline}>
            <title>{name}</title>
          </path>
        ))}
        {toRecords(locations).map((location, at) => (
          <Marker key={at} location={location} />
        ))}
      </Picture>
      {isReadOnly ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text('fiche.map.hint')}
        </Typography>
      )}
    </Box>
  );
}

/** A place that has both of its degrees. */
function Marker({ location: { label, latitude, longitude } }: { location: Record<string, unknown> }) {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  const point = pointOf({ latitude, longitude });
  if (!point) return null;
  return (
    <circle cx={point[0]} cy={point[1]} r={7}>
      <title>{typeof label === 'string' ? label : `${latitude}, ${longitude}`}</title>
    </circle>
  );
}

const Picture = styled.svg`
  display: block;
  width: 100%;
  height: auto;
  background: ${({ theme }) => theme.colors.secondary100};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};

  &[data-clickable='true'] {
    cursor: crosshair;
  }

  path {
    fill: ${({ theme }) => theme.colors.neutral0};
    stroke: ${({ theme }) => theme.colors.neutral400};
    stroke-width: 0.7;
  }

  circle {
    fill: ${({ theme }) => theme.colors.danger600};
    stroke: ${({ theme }) => theme.colors.neutral0};
    stroke-width: 2;
  }
`;
