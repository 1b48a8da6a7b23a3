(function () {
  'use strict';
  // A cited place may be cut into several marks where others overlap it: light all of them.
  function light() {
    var id = decodeURIComponent(location.hash.slice(1));
    document.querySelectorAll('mark[data-places]').forEach(function (mark) {
      mark.classList.toggle('hit', id !== '' && mark.dataset.places.split(' ').indexOf(id) >= 0);
    });
    var target = id && document.getElementById(id);
    var folded = false;
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS' && !at.open) {
        at.open = folded = true;
      }
    }
    if (folded) {
      target.scrollIntoView();
    }
  }
  addEventListener('hashchange', light);
  light();
})();
