import { type MessageKey, t } from '../../lib/i18n';

/** Why each is asked for; a test holds this together with the manifest. */
const REASONS: Readonly<Record<string, MessageKey>> = {
  hosts: 'permission_hosts',
  scripting: 'permission_scripting',
  activeTab: 'permission_activeTab',
  storage: 'permission_storage',
  unlimitedStorage: 'permission_unlimitedStorage',
  contextMenus: 'permission_contextMenus',
  sidePanel: 'permission_sidePanel',
  clipboardWrite: 'permission_clipboardWrite',
};

/** What the browser has been asked to allow, and why. */
export const PermissionList = ({ permissions }: { permissions: readonly string[] }) => (
  <dl class="permissions">
    {permissions.map((permission) => {
      const reason = REASONS[permission];
      return (
        <div key={permission}>
          <dt>{permission === 'hosts' ? t('permissionHosts') : <code>{permission}</code>}</dt>
          <dd>{reason ? t(reason) : ''}</dd>
        </div>
      );
    })}
  </dl>
);
