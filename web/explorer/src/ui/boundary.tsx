import { Component, type ReactNode } from 'react';

/** Keeps a fault of one page on that page, and says what to do. A page that could not be loaded is asked again. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="notice">
        <p>This page could not be shown. The service may have been stopped or renewed meanwhile.</p>
        <button type="button" onClick={() => location.reload()}>
          Load it again
        </button>
      </div>
    );
  }
}
