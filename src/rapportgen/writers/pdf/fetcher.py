"""The only door through which rendering reads anything: what the program itself hands over."""

from collections.abc import Mapping

from weasyprint.urls import URLFetcher, URLFetcherResponse

from rapportgen.writers.pdf.addresses import SCHEME


class ClosedFetcher(URLFetcher):  # type: ignore[misc]  # the library is untyped
    """A fetcher that knows the program's own data by name, and no network, file or data URL."""

    def __init__(self, data: Mapping[str, bytes], media_type: str = "") -> None:
        """Hold the data, by the name that follows "rapportgen:" in its address, and its kind."""
        super().__init__(allowed_protocols=(SCHEME,), allow_redirects=False)
        self._data = data
        self._headers = {"Content-Type": media_type} if media_type else {}

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:  # noqa: ARG002  # the library's signature
        """Return the program's own data; an address of any other kind is an error."""
        scheme, _, name = url.partition(":")
        if scheme != SCHEME or name not in self._data:
            raise ValueError(f"{url} is not the program's own")
        return URLFetcherResponse(url, self._data[name], self._headers)
