// Files: choosing and showing them.

import Button, { IconButton } from '@atlaskit/button/new';
import Close from '@atlaskit/icon/core/close';
import Download from '@atlaskit/icon/core/download';
import ProgressBar from '@atlaskit/progress-bar';
import { useRef } from 'react';
import type { Drawings } from '../drawing';

const read = (file: File): Promise<{ data: string; name: string; size: number; type: string }> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const data = String(reader.result).replace(/^data:[^,]*,/, '');
      resolve({ data, name: file.name, size: file.size, type: file.type });
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

const sizeWords = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

export const files: Drawings = {
  FilePicker: ({ props }) => {
    const input = useRef<HTMLInputElement>(null);
    return (
      <div className="kit-file-picker">
        <p>{props.text('description') ?? 'Choose files from this computer.'}</p>
        <Button onClick={() => input.current?.click()}>{props.text('label') ?? 'Choose files'}</Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={async (event) =>
            props.call('onChange')?.(await Promise.all([...(event.target.files ?? [])].map(read)))
          }
        />
      </div>
    );
  },
  FileCard: ({ props }) => (
    <div className="kit-file-card">
      <div>
        <strong>{props.text('fileName')}</strong>
        <div className="quiet-text">
          {[
            props.text('fileType'),
            props.number('fileSize') === undefined ? null : sizeWords(props.number('fileSize') ?? 0),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {props.flag('isUploading') ? (
          <ProgressBar ariaLabel="Uploading" value={(props.number('uploadProgress') ?? 0) / 100} />
        ) : null}
        {props.text('error') ? <div role="alert">{props.text('error')}</div> : null}
      </div>
      {props.call('onDownload') ? (
        <IconButton icon={Download} label="Download" appearance="subtle" onClick={() => props.call('onDownload')?.()} />
      ) : null}
      {props.call('onDelete') ? (
        <IconButton icon={Close} label="Delete" appearance="subtle" onClick={() => props.call('onDelete')?.()} />
      ) : null}
    </div>
  ),
};
