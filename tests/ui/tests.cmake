# The window's tests: real events on the offscreen platform, no video and no model.

# moc 6.4 cannot read <concepts> of GCC 12 when a header includes it before any Qt header; it has no need to.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)

tessera_test(ui/base/tst_heartbeat tessera_ui)
tessera_test(ui/job/tst_job_controller tessera_ui)
tessera_test(ui/preview/tst_mask_control tessera_ui)
tessera_test(ui/preview/tst_preview_pane tessera_ui)
tessera_test(ui/preview/tst_preview_session tessera_ui)
tessera_test(ui/preview/tst_score_curve tessera_ui)
tessera_test(ui/preview/tst_tile_overlay tessera_ui)
tessera_test(ui/preview/tst_view_transform tessera_ui)
tessera_test(ui/progress/tst_progress_panel tessera_ui)
tessera_test(ui/session/tst_queue_keeper tessera_ui)
tessera_test(ui/session/tst_session tessera_ui)
tessera_test(ui/source/tst_source_loader tessera_ui)
tessera_test(ui/window/tst_main_window tessera_ui)
tessera_test(ui/window/tst_preview_area tessera_ui)
