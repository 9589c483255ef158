"""Packs the finished site into one archive that opens from any file server, or from a USB stick without a server."""
