// Charts as plain SVG: the right shapes and numbers, without the animations of the real ones.

import type { ReactNode } from 'react';
import { Bars } from '../charts/bars';
import { Lines } from '../charts/lines';
import { Pie } from '../charts/pie';
import { pointsOf } from '../charts/series';
import type { Drawings, Props } from '../drawing';

const Figure = ({ props, children }: { props: Props; children: ReactNode }) => (
  <figure className="kit-chart">
    {props.flag('showTitle') === false ? null : (
      <figcaption>{[props.text('title'), props.text('subtitle')].filter(Boolean).join(' – ')}</figcaption>
    )}
    {children}
  </figure>
);

const bars = (options: { stacked: boolean; horizontal: boolean }): Drawings[string] =>
  function BarsOf({ props }) {
    return (
      <Figure props={props}>
        <Bars points={pointsOf(props)} height={props.number('height') ?? 240} {...options} />
      </Figure>
    );
  };

const pie = (hole: boolean): Drawings[string] =>
  function PieOf({ props }) {
    return (
      <Figure props={props}>
        <Pie points={pointsOf(props)} hole={hole} size={props.number('height') ?? 220} />
      </Figure>
    );
  };

export const charts: Drawings = {
  BarChart: bars({ stacked: false, horizontal: false }),
  StackBarChart: bars({ stacked: true, horizontal: false }),
  HorizontalBarChart: bars({ stacked: false, horizontal: true }),
  HorizontalStackBarChart: bars({ stacked: true, horizontal: true }),
  LineChart: ({ props }) => (
    <Figure props={props}>
      <Lines points={pointsOf(props)} height={props.number('height') ?? 240} />
    </Figure>
  ),
  PieChart: pie(false),
  DonutChart: pie(true),
};
