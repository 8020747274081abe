// The dynamic table, put together again from the wrapped head, rows and cells.

import AkDynamicTable from '@atlaskit/dynamic-table';
import { isValidElement } from 'react';
import type { ForgeNode } from '../../rpc/forge-doc';
import { Draw, DrawAll } from '../draw';
import { type Drawings, readProps, wrapped } from '../drawing';

const cellOf = (cell: ForgeNode) => {
  const props = readProps(cell.props);
  return {
    key: props.text('cellKey') ?? cell.key,
    content: <DrawAll nodes={cell.children} />,
    colSpan: props.number('colSpan'),
    isSortable: props.flag('isSortable'),
    width: props.number('width'),
    shouldTruncate: props.flag('shouldTruncate'),
  };
};

const rowOf = (row: ForgeNode) => ({
  key: readProps(row.props).text('rowKey') ?? row.key,
  isHighlighted: readProps(row.props).flag('isHighlighted'),
  cells: row.children.map(cellOf),
});

const DynamicTable: Drawings[string] = ({ node, props }) => {
  const head = wrapped(node, 'head')?.children.map(cellOf);
  const rows = wrapped(node, 'rows')?.children.map(rowOf);
  const { emptyView } = props.raw;
  return (
    <AkDynamicTable
      caption={props.text('caption')}
      label={props.text('label')}
      head={head && head.length > 0 ? { cells: head } : undefined}
      rows={rows}
      rowsPerPage={props.number('rowsPerPage')}
      defaultPage={props.number('defaultPage')}
      page={props.number('page')}
      defaultSortKey={props.text('defaultSortKey')}
      defaultSortOrder={props.one('defaultSortOrder', ['ASC', 'DESC'] as const)}
      sortKey={props.text('sortKey')}
      sortOrder={props.one('sortOrder', ['ASC', 'DESC'] as const)}
      isFixedSize={props.flag('isFixedSize')}
      isLoading={props.flag('isLoading')}
      isRankable={props.flag('isRankable')}
      highlightedRowIndex={props.raw.highlightedRowIndex as number | number[] | undefined}
      emptyView={
        typeof emptyView === 'object' && emptyView !== null && !isValidElement(emptyView) ? (
          <Draw node={emptyView as ForgeNode} />
        ) : undefined
      }
      onSort={(sorted) => props.call('onSort')?.({ key: sorted.key, sortOrder: sorted.sortOrder })}
      onSetPage={(page) => props.call('onSetPage')?.(page)}
      onRankStart={(start) => props.call('onRankStart')?.({ index: start.index, key: start.key })}
      onRankEnd={(end) =>
        props.call('onRankEnd')?.({
          sourceIndex: end.sourceIndex,
          sourceKey: end.sourceKey,
          destination: end.destination,
        })
      }
    />
  );
};

export const tables: Drawings = {
  DynamicTable,
  Cell: ({ children }) => <>{children}</>,
  Row: ({ children }) => <>{children}</>,
};
