# UNCHECKED: never evaluated. nix build ./packaging/nix
{
  description = "Tessera raises the frame rate of video, tile by tile";
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
  outputs = { self, nixpkgs }:
    let
      pkgs = nixpkgs.legacyPackages.x86_64-linux;
    in {
      packages.x86_64-linux.default = pkgs.stdenv.mkDerivation {
        pname = "tessera";
        version = "0.1.0";
        src = ../..;
        nativeBuildInputs = with pkgs; [ cmake ninja pkg-config qt6.wrapQtAppsHook qt6.qttools gzip ];
        buildInputs = with pkgs; [ qt6.qtbase qt6.qtmultimedia qt6.qtsvg ffmpeg libtorch-bin nlohmann_json cli11 zlib ];
        cmakeFlags = [
          "-DTESSERA_BUILD_TESTS=OFF"
          "-DTESSERA_WERROR=OFF"
          "-DTESSERA_TORCH=${pkgs.symlinkJoin { name = "libtorch"; paths = [ pkgs.libtorch-bin pkgs.libtorch-bin.dev ]; }}"
        ];
        meta.license = pkgs.lib.licenses.gpl3Plus;
      };
    };
}
